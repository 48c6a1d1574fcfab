package org.entente.person;

/**
 * What stands before or beside a name: {@code foreign minister}, {@code Mr.}, {@code opposition leader}.
 *
 * @param role as it is written in tables, such as {@code foreign minister}; empty where it is none
 * @param country whose title it is where a text names that country and no other is said; mostly empty
 */
record Title(String phrase, String role, TitleKind kind, String country) {}
