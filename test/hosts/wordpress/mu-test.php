<?php
// WordPress asks no server of its own machine or of an odd port for oEmbed; the site of a test is one.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports ) {
		$ports[] = (int) getenv( 'WP_TEST_PORT' );
		return $ports;
	}
);
