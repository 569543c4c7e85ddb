// Writes the WordPress plugin, a zip to upload under Plugins → Add New.
import { writeFileSync } from 'node:fs';
import { inRoot } from '../lib/run.mjs';
import { pluginZip } from '../lib/wordpress-plugin.mjs';

writeFileSync(inRoot('dist', 'report-widgets-wordpress.zip'), pluginZip());
