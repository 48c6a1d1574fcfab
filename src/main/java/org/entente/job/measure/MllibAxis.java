package org.entente.job.measure;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.feature.PCA;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.alignment.PrincipalAxis;

/** The first principal component by Spark MLlib, on the driver. */
public final class MllibAxis implements PrincipalAxis {
    private final SparkSession spark;

    public MllibAxis(SparkSession spark) {
        this.spark = spark;
    }

    @Override
    public double[] scores(double[][] centred, double[] start) {
        StructType schema = new StructType().add("row", DataTypes.IntegerType).add("x", SQLDataTypes.VectorType());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < centred.length; i++) {
            rows.add(RowFactory.create(i, Vectors.dense(centred[i])));
        }
        Dataset<Row> data = spark.createDataFrame(rows, schema).coalesce(1);
        PCA first = new PCA().setInputCol("x").setOutputCol("score").setK(1);
        double[] scores = new double[centred.length];
        for (Row row : first.fit(data).transform(data).collectAsList()) {
            scores[row.<Integer>getAs("row")] = row.<Vector>getAs("score").apply(0);
        }
        return scores;
    }
}
