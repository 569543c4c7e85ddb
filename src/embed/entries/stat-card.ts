/* For a script tag: `stat-card` alone. */
import { statCardView } from '../../views/stat-card.js';
import { defineFromScript } from '../define-widgets.js';

defineFromScript([statCardView]);
