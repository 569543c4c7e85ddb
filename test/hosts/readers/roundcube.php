<?php
// What Roundcube shows of a mail: its class rcube_washtml, with the options that it has for a message whose pictures are allowed.
$lib = $argv[1] . '/usr/share/roundcube/program/lib/Roundcube/';
require 'Masterminds/HTML5/autoload.php';
define( 'RCUBE_CHARSET', 'UTF-8' );
spl_autoload_register( fn( $name ) => is_file( "$lib$name.php" ) && require "$lib$name.php" );
$washer = new rcube_washtml( array(
	'show_washed'   => false,
	'allow_remote'  => true,
	'charset'       => RCUBE_CHARSET,
	'html_elements' => array( 'body' ),
	'html_attribs'  => array( 'rel', 'type' ),
) );
echo $washer->wash( '<html><head><meta charset="UTF-8" /></head><body>' . stream_get_contents( STDIN ) . '</body></html>' );
