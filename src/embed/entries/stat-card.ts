/* For a script tag: only `stat-card`. */
import { statCardView } from '../../views/stat-card.js';
import { defineFromScript } from '../define-widgets.js';

defineFromScript([statCardView]);
