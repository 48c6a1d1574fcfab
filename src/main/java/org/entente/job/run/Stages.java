package org.entente.job.run;

import java.util.List;

/** The stages of a run, by the names under which their results lie in its folder. */
public final class Stages {
    public static final String INGEST = "ingest";
    public static final String ANNOTATE = "annotate";
    public static final String MEASURE = "measure";
    public static final String REPORT = "report";

    /** Those whose results the report shows, in their order. */
    public static final List<String> BEFORE_REPORT = List.of(INGEST, ANNOTATE, MEASURE);

    private Stages() {}
}
