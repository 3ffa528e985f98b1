package org.houqin.chaos.fault;

import org.houqin.chaos.load.Client;
import org.houqin.chaos.load.OperationLog;
import org.houqin.chaos.stack.Database;
import org.houqin.chaos.stack.OwnStack;
import org.houqin.chaos.stack.Replicas;
import org.houqin.chaos.stack.SmallDisks;

/** What faults reach for. */
public record Ground(
        OwnStack stack,
        Database database,
        SmallDisks disks,
        Replicas replicas,
        Client client,
        OperationLog log,
        Measures measures) {}
