/* For a script tag: only `ranking-badge`. */
import { rankingBadgeView } from '../../views/ranking-badge.js';
import { defineFromScript } from '../define-widgets.js';

defineFromScript([rankingBadgeView]);
