/* For a script tag: only `progress-ring`. */
import { progressRingView } from '../../views/progress-ring.js';
import { defineFromScript } from '../define-widgets.js';

defineFromScript([progressRingView]);
