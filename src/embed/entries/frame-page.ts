/* The script of a widget's own page: tells the page around how high it is, and keeps the figure up to date where it says so. */
import { adoptPage } from '../adopt-page.js';
import { tellHeight } from '../frame/child.js';

tellHeight();
adoptPage();
