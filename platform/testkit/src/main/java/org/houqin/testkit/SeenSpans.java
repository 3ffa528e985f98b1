package org.houqin.testkit;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.Collectors;

/** The last spans that ended, as an exporter would see them; of traces that are recorded only. */
@Singleton
public class SeenSpans implements SpanProcessor {
    private static final int MOST = 10_000;

    private final Queue<SpanData> spans = new ArrayBlockingQueue<>(MOST);

    /** Their names and attributes. */
    public String text() {
        return spans.stream().map(SpanData::toString).collect(Collectors.joining("\n"));
    }

    /** The spans of one trace. */
    public List<SpanData> of(String trace) {
        return spans.stream().filter(span -> span.getTraceId().equals(trace)).toList();
    }

    @Override
    public void onEnd(ReadableSpan span) {
        SpanData ended = span.toSpanData();
        while (!spans.offer(ended)) {
            spans.poll();
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }
}
