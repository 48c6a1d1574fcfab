/**
 * Persons and organisations: names, titles, roles, the countries and factions they stand for, and which mentions in an article are the
 * same person.
 *
 * <p>{@link org.entente.person.ArticleTagger} gives an {@link org.entente.person.AnnotatedArticle}, from which quotations and stances
 * are found.
 */
package org.entente.person;
