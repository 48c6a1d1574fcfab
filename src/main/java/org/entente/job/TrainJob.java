package org.entente.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
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
import org.entente.evaluation.JudgedExample;
import org.entente.evaluation.LabelledQuotation;
import org.entente.evaluation.StanceExample;
import org.entente.stance.model.LinearModel;
import org.entente.text.CsvTable;

/** Trains the linear models whose weights ship with the program, by Spark MLlib's logistic regression. */
public final class TrainJob {
    private static final double RIDGE = 1e-4;
    private static final int ITERATIONS = 200;
    private static final double STANCE_TOLERANCE = 1e-6;
    private static final int LEAST_JUDGED = 5;
    private static final StructType SCHEMA =
            new StructType().add("label", DataTypes.DoubleType).add("features", SQLDataTypes.VectorType());

    private TrainJob() {}

    /**
     * A model of stances. Features seen in fewer than {@code least} examples are left out; {@code variance} is that of the Gaussian
     * prior of each weight.
     */
    public static LinearModel stance(SparkSession spark, List<StanceExample> examples, int least, double variance) {
        List<String> labels =
                examples.stream().map(StanceExample::label).distinct().sorted().toList();
        Map<String, Integer> columns =
                columns(examples.stream().map(StanceExample::features).toList(), least);
        List<Row> rows = new ArrayList<>();
        for (StanceExample example : examples) {
            rows.add(RowFactory.create((double) labels.indexOf(example.label()), vector(example.features(), columns)));
        }
        LogisticRegressionModel model = new LogisticRegression()
                .setFamily("multinomial")
                .setFitIntercept(false)
                .setStandardization(false)
                .setRegParam(1 / (variance * examples.size()))
                .setMaxIter(ITERATIONS)
                .setTol(STANCE_TOLERANCE)
                .fit(spark.createDataFrame(rows, SCHEMA).coalesce(1).cache());
        Matrix matrix = model.coefficientMatrix();
        Map<String, float[]> weights = new TreeMap<>();
        columns.forEach((name, column) -> {
            float[] line = new float[labels.size()];
            for (int k = 0; k < line.length; k++) {
                line[k] = (float) matrix.apply(k, column);
            }
            weights.put(name, line);
        });
        return new LinearModel(labels, weights);
    }

    private static Map<String, Integer> columns(List<Map<String, Double>> examples, int least) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(features -> features.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Map<String, Integer> columns = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count >= least) {
                columns.put(name, columns.size());
            }
        });
        return columns;
    }

    private static Vector vector(Map<String, Double> features, Map<String, Integer> columns) {
        SortedMap<Integer, Double> cells = new TreeMap<>();
        features.forEach((name, value) -> {
            Integer column = columns.get(name);
            if (column != null) {
                cells.put(column, value);
            }
        });
        int[] at = cells.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] values =
                cells.values().stream().mapToDouble(Double::doubleValue).toArray();
        return Vectors.sparse(columns.size(), at, values);
    }

    /** The weights of the focus model as CSV with the columns feature and weight. */
    public static String focus(SparkSession spark, FocusGold gold) {
        return weights(spark, gold.examplesWithout(FocusGold.FOLDS));
    }

    /** The scores of the focus model on articles that it was not trained on. */
    public static String crossValidated(SparkSession spark, FocusGold gold) {
        List<FocusModel> byFold = new ArrayList<>();
        for (int fold = 0; fold < FocusGold.FOLDS; fold++) {
            byFold.add(FocusModel.of(CsvTable.parse("fold " + fold, weights(spark, gold.examplesWithout(fold)))));
        }
        return gold.crossValidated(byFold);
    }

    private static String weights(SparkSession spark, List<FocusGold.Example> examples) {
        List<Row> rows = new ArrayList<>();
        for (FocusGold.Example example : examples) {
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

    /** The weights of what a reader calls right: each has a Gaussian prior, and features of fewer than five examples none. */
    public static String judged(SparkSession spark, List<JudgedExample> examples, double variance) {
        Map<String, Integer> columns =
                columns(examples.stream().map(JudgedExample::features).toList(), LEAST_JUDGED);
        List<Row> rows = new ArrayList<>();
        for (JudgedExample one : examples) {
            rows.add(RowFactory.create(one.isRight() ? 1.0 : 0.0, vector(one.features(), columns)));
        }
        LogisticRegressionModel model = new LogisticRegression()
                .setStandardization(false)
                .setRegParam(1 / (variance * examples.size()))
                .setMaxIter(ITERATIONS)
                .setTol(1e-9)
                .fit(spark.createDataFrame(rows, SCHEMA).coalesce(1));
        return csv(model, "bias", List.copyOf(columns.keySet()), "%s,%.3f%n");
    }

    private static LogisticRegressionModel fit(SparkSession spark, List<Row> rows) {
        Dataset<Row> data = spark.createDataFrame(rows, SCHEMA).coalesce(1);
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
