<?php
// What SimplePie, which WordPress and several feed readers use, gives of the first item of a feed.
error_reporting( E_ALL & ~E_DEPRECATED );
require $argv[1] . '/usr/share/php/simplepie/autoloader.php';
$feed = new SimplePie();
$feed->enable_cache( false );
$feed->set_raw_data( stream_get_contents( STDIN ) );
$feed->init();
echo $feed->get_item( 0 )->get_content();
