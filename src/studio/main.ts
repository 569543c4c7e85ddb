import { define } from '../define/all.js';
import { StudioIdField } from './parts/fields/id-field.js';
import { StudioLastYear } from './parts/last-year.js';
import { StudioTranslation } from './parts/translation.js';
import { StudioCompare } from './screens/compare.js';
import { StudioFrame } from './screens/frame.js';
import { StudioImport } from './screens/import.js';
import { StudioPublish } from './screens/publish.js';
import { StudioQuestions } from './screens/questions.js';
import { StudioReview } from './screens/review.js';
import { Saving } from './saving.js';
import { StudioApp } from './studio-app.js';

/* The entry point of `dist/studio.html`. */

define();
customElements.define('studio-id', StudioIdField);
customElements.define('studio-last-year', StudioLastYear);
customElements.define('studio-translation', StudioTranslation);
customElements.define('studio-import', StudioImport);
customElements.define('studio-compare', StudioCompare);
customElements.define('studio-frame', StudioFrame);
customElements.define('studio-questions', StudioQuestions);
customElements.define('studio-publish', StudioPublish);
customElements.define('studio-review', StudioReview);
customElements.define('studio-app', StudioApp);

const app = document.querySelector<StudioApp>('studio-app');
if (app) void new Saving(app).start();
