package org.houqin.planted.first;

import org.houqin.neighbour.Neighbour;
import org.houqin.planted.second.Second;

/** Planted: half of a cycle, and a look into another service. */
public class First {
    Second second;
    Neighbour neighbour;
}
