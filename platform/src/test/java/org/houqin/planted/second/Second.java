package org.houqin.planted.second;

import org.houqin.planted.first.First;

/** Planted: the other half of a cycle. */
public class Second {
    First first;
}
