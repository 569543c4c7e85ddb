<?php
// Called with the name of a step and its arguments as JSON on standard input; prints its result as JSON.
define( 'WP_INSTALLING', 'install' === $argv[1] );
$_SERVER['HTTP_HOST'] = wp_parse_host( getenv( 'WP_TEST_HOME' ) );
$_SERVER['REQUEST_METHOD'] = 'GET';

/** @return string host and port of an address */
function wp_parse_host( $address ) {
	return parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
}

require getenv( 'WP_TEST_ROOT' ) . '/wp-load.php';
$given = json_decode( stream_get_contents( STDIN ), true );

/** Installs it, with an author who may not write unfiltered HTML, and an administrator who may. */
function step_install() {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Test', 'admin', 'admin@example.org', true, '', 'secret' );
	wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author', 'user_email' => 'author@example.org' ) );
	switch_theme( 'test' );
	return get_bloginfo( 'version' );
}

/** Saves an article as somebody, and says what is stored and what a reader gets. */
function step_post( $given ) {
	wp_set_current_user( get_user_by( 'login', $given['as'] )->ID );
	$id = wp_insert_post( array( 'post_title' => 'T', 'post_content' => wp_slash( $given['content'] ), 'post_status' => 'publish' ) );
	$post = get_post( $id );
	$GLOBALS['post'] = $post;
	$GLOBALS['wp_embed']->post_ID = $id;
	return array( 'id' => $id, 'stored' => $post->post_content, 'shown' => apply_filters( 'the_content', $post->post_content ) );
}

/** What WordPress makes of an address by itself. */
function step_oembed( $given ) {
	return wp_oembed_get( $given['url'] );
}

/** Switches a plugin on. */
function step_activate( $given ) {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	$result = activate_plugin( $given['plugin'] );
	update_option( $given['option'], $given['value'] );
	return is_wp_error( $result ) ? $result->get_error_message() : 'active';
}

/** What lists and feeds show of an article. */
function step_excerpt( $given ) {
	return get_the_excerpt( $given['id'] );
}

echo 'RESULT' . wp_json_encode( ( 'step_' . $argv[1] )( $given ) );
