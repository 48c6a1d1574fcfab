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
import org.entente.country.FocusFeatures;
import org.entente.country.FocusModel;
import org.entente.evaluation.FocusGold;
import org.entente.text.CsvTable;

/** Trains the linear models whose weights ship with the program, by Spark MLlib's logistic regression. */
public final class TrainJob {
    private static final double RIDGE = 1e-4;
    private static final int ITERATIONS = 200;

    private TrainJob() {}

    /** The weights of the focus model as CSV with the columns feature and weight. */
    public static String focus(SparkSession spark, FocusGold gold) {
        return fit(spark, gold.examplesWithout(FocusGold.FOLDS));
    }

    /** The scores of the focus model on articles that it was not trained on. */
    public static String crossValidated(SparkSession spark, FocusGold gold) {
        List<FocusModel> byFold = new ArrayList<>();
        for (int fold = 0; fold < FocusGold.FOLDS; fold++) {
            byFold.add(FocusModel.of(CsvTable.parse("fold " + fold, fit(spark, gold.examplesWithout(fold)))));
        }
        return gold.crossValidated(byFold);
    }

    private static String fit(SparkSession spark, List<FocusGold.Example> examples) {
        StructType schema =
                new StructType().add("label", DataTypes.DoubleType).add("features", SQLDataTypes.VectorType());
        List<Row> rows = new ArrayList<>();
        for (FocusGold.Example example : examples) {
            rows.add(RowFactory.create(example.label(), Vectors.dense(example.features())));
        }
        Dataset<Row> data = spark.createDataFrame(rows, schema).coalesce(1);
        LogisticRegressionModel model = new LogisticRegression()
                .setRegParam(RIDGE)
                .setMaxIter(ITERATIONS)
                .setTol(1e-9)
                .fit(data);
        StringBuilder csv = new StringBuilder("feature,weight\n");
        csv.append(String.format(Locale.ROOT, "intercept,%.4f%n", model.intercept()));
        double[] weights = model.coefficients().toArray();
        for (int i = 0; i < weights.length; i++) {
            csv.append(String.format(Locale.ROOT, "%s,%.4f%n", FocusFeatures.NAMES.get(i), weights[i]));
        }
        return csv.toString();
    }
}
