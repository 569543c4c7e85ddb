import type { PropertyDeclarations } from 'lit';
import type { PageOptions } from '../../models/context.js';
import { ReportElement } from './report-element.js';

/** Base of widgets with several entries, which open their quotes in `<report-page>`. */
export abstract class EntriesElement<M> extends ReportElement<M> {
  static override properties: PropertyDeclarations = { originOf: { attribute: false } };

  /** @internal from a surrounding report page: returns the button that opens the quotes of an entry */
  originOf?: PageOptions['originOf'];

  /** What the page gives to models. */
  protected get page(): PageOptions {
    return { originOf: this.originOf };
  }
}
