package org.houqin.platform.messaging;

/** Names of the record headers: CloudEvents 1.0 in Kafka's binary mode, and our extensions of it. */
final class EventHeaders {
    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String DATA_SCHEMA = "ce_dataschema";
    static final String SEQUENCE = "ce_sequence";
    static final String CORRELATION_ID = "ce_correlationid";
    static final String CAUSATION_ID = "ce_causationid";
    static final String ACTOR = "ce_actor";
    static final String AUDIENCE = "ce_audience";
    static final String CONTENT_TYPE = "content-type";
    static final String TRACE_PARENT = "traceparent";

    private EventHeaders() {}
}
