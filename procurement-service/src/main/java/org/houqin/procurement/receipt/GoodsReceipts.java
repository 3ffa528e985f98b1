package org.houqin.procurement.receipt;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All goods receipts. */
@ApplicationScoped
public class GoodsReceipts implements PanacheRepositoryBase<GoodsReceipt, UUID> {}
