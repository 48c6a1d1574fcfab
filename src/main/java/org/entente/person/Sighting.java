package org.entente.person;

import java.util.List;

/** Somebody named or referred to at one place of a text. The chain fills in who it is. */
final class Sighting {
    final int begin;
    final int end;
    /** The parts of the name for comparison; empty for one without a name. */
    final List<String> parts;

    final String form;
    final Role role;
    final String rule;
    Gender gender = Gender.UNKNOWN;
    double confidence;
    /** Whether it alone proves that it is a person. */
    boolean isSure;

    Person person;
    /** Of one without a name. */
    String country = "";

    String faction = "";
    String roleWords = "";

    Sighting(int begin, int end, List<String> parts, String form, Role role, String rule) {
        this.begin = begin;
        this.end = end;
        this.parts = parts;
        this.form = form;
        this.role = role;
        this.rule = rule;
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    String last() {
        return parts.get(parts.size() - 1);
    }
}
