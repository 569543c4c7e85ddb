<?php
/**
 * Plugin Name:       Report Widgets
 * Description:       Shows figures of a published report in articles: by their address alone, as a block, or with a shortcode.
 * Version:           @VERSION@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 *
 * Nothing is sent to anybody: WordPress reads the oEmbed answer of a figure once from the site that is set, and a reader's
 * browser opens the figure's page from there.
 */

defined( 'ABSPATH' ) || exit;

const REPORT_WIDGETS_OPTION = 'report_widgets_base';
const REPORT_WIDGETS_LOOKS = array(
	'theme'   => array( 'newsroom', 'portal', 'elder' ),
	'palette' => array( 'cn', 'intl', 'neutral' ),
	'scheme'  => array( 'light', 'dark' ),
);
const REPORT_WIDGETS_LANGUAGES = array( 'zh', 'en' );

/** @return string address of the published site with a slash at its end; empty where none is set */
function report_widgets_base() {
	$base = (string) get_option( REPORT_WIDGETS_OPTION, '' );
	return '' === $base ? '' : trailingslashit( $base );
}

/** @return bool whether an address is one of the published site */
function report_widgets_is_ours( $url ) {
	$base = report_widgets_base();
	return '' !== $base && 0 === strpos( $url, $base );
}

/** Checks what is set: an address of a site, or nothing. */
function report_widgets_sanitize( $value ) {
	$value = esc_url_raw( trim( (string) $value ), array( 'https', 'http' ) );
	return '' === $value ? '' : trailingslashit( strtok( $value, '?#' ) );
}

/** An address of the site unfolds for every author, also where discovery is switched off. */
function report_widgets_init() {
	$base = report_widgets_base();
	if ( '' !== $base ) {
		// A published site may be nothing but files: where its answer is, the page itself says; see report_widgets_answer().
		wp_oembed_add_provider( $base . '*', $base . 'oembed' );
	}
	add_shortcode( 'report_widget', 'report_widgets_html' );
	register_block_type( __DIR__, array( 'render_callback' => 'report_widgets_html' ) );
}
add_action( 'init', 'report_widgets_init' );

/** Where the oEmbed answer of one of our pages is. */
function report_widgets_answer( $provider, $url ) {
	if ( ! report_widgets_is_ours( $url ) ) {
		return $provider;
	}
	$found = _wp_oembed_get_object()->discover( $url );
	return $found ? $found : $provider;
}
add_filter( 'oembed_fetch_url', 'report_widgets_answer', 10, 2 );

/** The looks that an address asks for, for the frame: a site of files has one answer for each page, whatever the address says. */
function report_widgets_look( $url ) {
	parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $given );
	$look = array();
	foreach ( REPORT_WIDGETS_LOOKS as $name => $values ) {
		if ( isset( $given[ $name ] ) && in_array( $given[ $name ], $values, true ) ) {
			$look[ $name ] = $given[ $name ];
		}
	}
	return $look ? '?' . esc_attr( build_query( $look ) ) : '';
}

/** The frame is held to what WordPress allows of strangers, and sized by WordPress; its links may open in a tab of their own. */
function report_widgets_frame( $html, $data, $url ) {
	if ( ! report_widgets_is_ours( $url ) ) {
		return $html;
	}
	$oembed    = _wp_oembed_get_object();
	$providers = $oembed->providers;
	unset( $oembed->providers[ report_widgets_base() . '*' ] );
	$html              = wp_filter_oembed_result( $html, $data, $url );
	$oembed->providers = $providers;
	$sandbox           = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
	$before            = array( 'sandbox="allow-scripts"', '#?secret=' );
	$after             = array( $sandbox, report_widgets_look( $url ) . '#?secret=' );
	return is_string( $html ) ? str_replace( $before, $after, $html ) : $html;
}
add_filter( 'oembed_dataparse', 'report_widgets_frame', 20, 3 );

/**
 * A figure: [report_widget id="tax-revenue" lang="en" theme="portal"], or the block with the same attributes.
 *
 * @return string its frame; a link where the site can't be asked just now; for those who may edit, what is missing
 */
function report_widgets_html( $attributes ) {
	$given = shortcode_atts( array( 'id' => '', 'lang' => '', 'theme' => '', 'report' => '' ), (array) $attributes, 'report_widget' );
	$id    = preg_replace( '/[^a-z0-9-]/', '', $given['id'] );
	$base  = report_widgets_base();
	if ( '' === $base || '' === $id ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html__( 'Report Widgets: set the address of the site under Settings → Writing, and the id of a figure.', 'report-widgets' ) . '</p>' : '';
	}
	$report = preg_replace( '/[^a-z0-9-]/', '', $given['report'] );
	$lang   = in_array( $given['lang'], REPORT_WIDGETS_LANGUAGES, true ) ? $given['lang'] . '/' : '';
	$url    = $base . ( '' === $report ? '' : $report . '/' ) . 'w/' . $id . '/' . $lang;
	$look   = '' === $given['theme'] ? '' : report_widgets_look( '?theme=' . rawurlencode( $given['theme'] ) );
	$html   = $GLOBALS['wp_embed']->shortcode( array(), $url . $look );
	if ( ! is_string( $html ) || false === strpos( $html, '<iframe' ) ) {
		return '<p><a href="' . esc_url( $url ) . '">' . esc_html( $url ) . '</a></p>';
	}
	return $html;
}

/** One field under Settings → Writing. */
function report_widgets_settings() {
	register_setting( 'writing', REPORT_WIDGETS_OPTION, array( 'type' => 'string', 'sanitize_callback' => 'report_widgets_sanitize', 'default' => '' ) );
	add_settings_field(
		REPORT_WIDGETS_OPTION,
		esc_html__( 'Address of the published report', 'report-widgets' ),
		static function () {
			echo '<input type="url" class="regular-text code" name="' . esc_attr( REPORT_WIDGETS_OPTION ) . '" value="' . esc_attr( report_widgets_base() ) . '" placeholder="https://example.gov.cn/report/">';
		},
		'writing'
	);
}
add_action( 'admin_init', 'report_widgets_settings' );
