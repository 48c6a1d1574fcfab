/**
 * Countries and groups of countries: which are named in a text, and which it is about.
 *
 * <p>{@link org.entente.country.Gazetteer} holds the names, {@link org.entente.country.CountryTagger} finds them as of a date, {@link
 * org.entente.country.FocusModel} says which of them an article is about. "Havana and Moscow agree" names CUB and RUS - in 1987, CUB and
 * SUN.
 */
package org.entente.country;
