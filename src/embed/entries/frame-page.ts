/* The script of a widget's own page: posts its height to the parent page, and refreshes the figure if it is live. */
import { adoptPage } from '../adopt-page.js';
import { tellHeight } from '../frame/child.js';

tellHeight();
adoptPage();
