package org.entente.job.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.clustering.PowerIterationClustering;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.alignment.BlocFinder;

/** Blocs by Spark MLlib's power iteration clustering (Lin and Cohen 2010), on the driver. It needs to be told their number. */
public final class MllibBlocs implements BlocFinder {
    private static final int STEPS = 15;

    private final SparkSession spark;

    public MllibBlocs(SparkSession spark) {
        this.spark = spark;
    }

    @Override
    public int[] blocs(double[][] ties, int blocs) {
        if (blocs < 2) {
            throw new IllegalArgumentException("power iteration clustering needs the number of blocs, not " + blocs);
        }
        StructType schema = new StructType()
                .add("src", DataTypes.LongType)
                .add("dst", DataTypes.LongType)
                .add("weight", DataTypes.DoubleType);
        List<Row> edges = new ArrayList<>();
        for (int a = 0; a < ties.length; a++) {
            for (int b = a + 1; b < ties.length; b++) {
                if (ties[a][b] > 0) {
                    edges.add(RowFactory.create((long) a, (long) b, ties[a][b]));
                }
            }
        }
        Dataset<Row> graph = spark.createDataFrame(edges, schema).coalesce(1);
        int[] found = new int[ties.length];
        Arrays.fill(found, -1);
        new PowerIterationClustering()
                .setK(blocs)
                .setMaxIter(STEPS)
                .setInitMode("degree")
                .setWeightCol("weight")
                .assignClusters(graph)
                .collectAsList()
                .forEach(row -> found[Math.toIntExact(row.<Long>getAs("id"))] = row.<Integer>getAs("cluster"));
        return found;
    }
}
