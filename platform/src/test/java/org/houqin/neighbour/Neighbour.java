package org.houqin.neighbour;

/** Stands for a class of another service. */
public final class Neighbour {}
