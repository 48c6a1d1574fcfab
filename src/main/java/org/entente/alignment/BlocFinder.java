package org.entente.alignment;

/** Divides a graph into blocs. {@link SpectralBlocs} is the program's own; one from a library may be put in its place. */
public interface BlocFinder {
    /**
     * The bloc of every node, from 0; -1 for a node without ties.
     *
     * @param ties symmetric, not negative, 0 on the diagonal
     * @param blocs how many; 0 to choose
     */
    int[] blocs(double[][] ties, int blocs);
}
