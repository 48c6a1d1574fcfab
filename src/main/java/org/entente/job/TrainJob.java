package org.entente.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.country.FocusExamples;
import org.entente.country.FocusFeatures;
import org.entente.evaluation.LabelledQuotation;

/** Trains the linear models whose weights ship with the program, by Spark MLlib's logistic regression. */
public final class TrainJob {
    private static final double RIDGE = 1e-4;
    private static final int ITERATIONS = 200;

    private TrainJob() {}

    /** The weights of the focus model as CSV with the columns feature and weight. */
    public static String focus(SparkSession spark, List<FocusExamples.Example> examples) {
        List<Row> rows = new ArrayList<>();
        for (FocusExamples.Example example : examples) {
            rows.add(RowFactory.create(example.label(), Vectors.dense(example.features())));
        }
        return csv(fit(spark, rows), "intercept", FocusFeatures.NAMES, "%s,%.4f%n");
    }

    /** The weights of the confidence of quotations, as the focus model's. */
    public static String confidence(SparkSession spark, List<LabelledQuotation> quotations) {
        List<Row> rows = new ArrayList<>();
        for (LabelledQuotation one : quotations) {
            rows.add(RowFactory.create(one.isRight() ? 1.0 : 0.0, Vectors.dense(one.features())));
        }
        return csv(fit(spark, rows), "bias", LabelledQuotation.NAMES, "%s,%.3f%n");
    }

    private static LogisticRegressionModel fit(SparkSession spark, List<Row> rows) {
        StructType schema =
                new StructType().add("label", DataTypes.DoubleType).add("features", SQLDataTypes.VectorType());
        Dataset<Row> data = spark.createDataFrame(rows, schema).coalesce(1);
        return new LogisticRegression()
                .setRegParam(RIDGE)
                .setMaxIter(ITERATIONS)
                .setTol(1e-9)
                .fit(data);
    }

    private static String csv(LogisticRegressionModel model, String intercept, List<String> names, String line) {
        StringBuilder csv = new StringBuilder("feature,weight\n");
        csv.append(String.format(Locale.ROOT, line, intercept, model.intercept()));
        double[] weights = model.coefficients().toArray();
        for (int i = 0; i < weights.length; i++) {
            csv.append(String.format(Locale.ROOT, line, names.get(i), weights[i]));
        }
        return csv.toString();
    }
}
