package org.houqin.procurement;

import java.util.UUID;
import org.houqin.testkit.Tokens;
import org.houqin.testkit.api.Things;

/** Requisitions of the owner, and what comes of others'. */
final class PurchasingThings implements Things {
    @Override
    public String service() {
        return "procurement";
    }

    @Override
    public String thing(String operation) {
        String address = operation.substring(operation.indexOf(' ') + 1);
        if (address.startsWith("/api/requisitions")) {
            return Api.raise(Tokens.of(owner("technician"), "owner", "technician"));
        }
        if (address.startsWith("/api/suppliers")) {
            return Api.supplier();
        }
        String order = Api.ordered(Api.approved());
        if (address.startsWith("/api/purchase-orders")) {
            return order;
        }
        if (address.startsWith("/api/goods-receipts")) {
            return Api.created(Api.receive(Api.STOREKEEPER, order, Api.accepted(Api.lineOf(order, 0), 1)));
        }
        return UUID.randomUUID().toString();
    }
}
