package org.entente.job;

import org.apache.spark.sql.SparkSession;
import org.entente.job.run.Sessions;

/** One session for all tests of a JVM; a new one after a command that was tested has closed it. */
public final class SparkForTests {
    private SparkForTests() {}

    public static SparkSession session() {
        return Sessions.open("local[2]");
    }
}
