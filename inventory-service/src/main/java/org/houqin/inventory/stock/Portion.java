package org.houqin.inventory.stock;

import java.math.BigDecimal;

/** Some of an item in one bin. */
public record Portion(String bin, BigDecimal quantity) {}
