<?php
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;
delete_option( 'report_widgets_base' );
