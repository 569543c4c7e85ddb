<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><title>文章</title><link rel="icon" href="data:,"><?php wp_head(); ?></head>
<body><article><?php
while ( have_posts() ) {
	the_post();
	the_content();
}
?></article><?php wp_footer(); ?></body></html>
