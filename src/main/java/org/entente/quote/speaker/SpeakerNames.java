package org.entente.quote.speaker;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.CsvTable;

/** One id and one name for each speaker that is written in several ways: the table {@code data/registry/speakers.csv}. */
public final class SpeakerNames {
    /** What a line of the table says; both empty where its words name nobody. */
    private record Called(String id, String name) {}

    private final Map<String, Called> byWritten = new HashMap<>();

    private SpeakerNames() {}

    public static SpeakerNames load() {
        SpeakerNames names = new SpeakerNames();
        for (CsvTable.Row row : CsvTable.resource("/data/registry/speakers.csv").rows()) {
            names.byWritten.put(row.get("written"), new Called(row.get("id"), row.get("name")));
        }
        return names;
    }

    /** Whether a capitalised word names nobody. */
    public boolean isNobody(String written) {
        Called called = byWritten.get(written);
        return called != null && called.id().isEmpty() && called.name().isEmpty();
    }

    /** Whether words stand for a speaker of the table. */
    boolean isListed(String written) {
        Called called = byWritten.get(written);
        return called != null && !called.id().isEmpty();
    }

    /** The speaker as the table calls it. Words that name nobody do so only where nothing else is known of the speaker. */
    Speaker of(Speaker speaker) {
        Called called = byWritten.getOrDefault(speaker.id(), byWritten.get(speaker.name()));
        return called == null || called.id().isEmpty() && !speaker.id().isEmpty()
                ? speaker
                : new Speaker(
                        called.name(),
                        called.id(),
                        speaker.role(),
                        speaker.country(),
                        speaker.faction(),
                        speaker.reference());
    }
}
