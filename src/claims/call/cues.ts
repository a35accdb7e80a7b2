import type { CueFile } from '../schema.js';
import be from './cues/be.json' with { type: 'json' };
import bg from './cues/bg.json' with { type: 'json' };
import cs from './cues/cs.json' with { type: 'json' };
import da from './cues/da.json' with { type: 'json' };
import de from './cues/de.json' with { type: 'json' };
import el from './cues/el.json' with { type: 'json' };
import en from './cues/en.json' with { type: 'json' };
import es from './cues/es.json' with { type: 'json' };
import et from './cues/et.json' with { type: 'json' };
import fi from './cues/fi.json' with { type: 'json' };
import fr from './cues/fr.json' with { type: 'json' };
import hr from './cues/hr.json' with { type: 'json' };
import hu from './cues/hu.json' with { type: 'json' };
import it from './cues/it.json' with { type: 'json' };
import lt from './cues/lt.json' with { type: 'json' };
import lv from './cues/lv.json' with { type: 'json' };
import nl from './cues/nl.json' with { type: 'json' };
import no from './cues/no.json' with { type: 'json' };
import pl from './cues/pl.json' with { type: 'json' };
import pt from './cues/pt.json' with { type: 'json' };
import ro from './cues/ro.json' with { type: 'json' };
import ru from './cues/ru.json' with { type: 'json' };
import sk from './cues/sk.json' with { type: 'json' };
import sr from './cues/sr.json' with { type: 'json' };
import sv from './cues/sv.json' with { type: 'json' };
import tr from './cues/tr.json' with { type: 'json' };
import uk from './cues/uk.json' with { type: 'json' };

/** How each language speaks of the call. A new language is one new file and its line here. */
export const callCues: readonly CueFile[] = [
  be,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  hr,
  hu,
  it,
  lt,
  lv,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  tr,
  uk,
];
