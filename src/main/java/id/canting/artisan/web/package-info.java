/** What an artisan opens on a cheap phone: light pages about the own business, brought together from every capability. Nobody knows it. */
@NullMarked
package id.canting.artisan.web;

import org.jspecify.annotations.NullMarked;
