/**
 * Gives the page its turn, then calls. In a tab that nobody sees, browsers let timers wait for a second, later for a
 * minute: there the call comes as a message, which does not wait.
 */
export function afterPageTurn(call: () => void): void {
  if (!document.hidden) {
    setTimeout(call);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    call();
  };
  port2.postMessage(null);
}
