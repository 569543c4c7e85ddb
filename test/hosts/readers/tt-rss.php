<?php
// What Tiny Tiny RSS shows of an item of a feed: its class Sanitizer, without plugins, in a browser that knows sandboxes.
$www = $argv[1] . '/usr/share/tt-rss/www/classes/';
/** Plugins are asked about every item; there are none. */
class PluginHost {
	const HOOK_SANITIZE           = 1;
	const HOOK_IFRAME_WHITELISTED = 2;
	static function getInstance() {
		return new PluginHost();
	}
	function get_hooks( $hook ) {
		return array();
	}
}
/** Settings of a reader who lets pictures be shown. */
function get_pref( $name, $owner ) {
	return false;
}
/** As its include/functions.php has it, which wants a database. */
function clean( $text ) {
	return strip_tags( $text );
}
function rewrite_relative_url( $base, $address ) {
	return UrlHelper::rewrite_relative( $base, $address );
}
require $www . 'urlhelper.php';
require $www . 'sanitizer.php';
$_SESSION = array( 'uid' => 1, 'bw_limit' => false, 'hasSandbox' => true );
libxml_use_internal_errors( true );
echo Sanitizer::sanitize( stream_get_contents( STDIN ), false, 1, 'https://news.example.org/' );
