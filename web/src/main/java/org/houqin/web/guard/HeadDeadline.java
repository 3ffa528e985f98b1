package org.houqin.web.guard;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection on which the head of a request does not end in time. The idle timeout alone would let a client that sends one
 * byte now and then stay for days.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private static final AttributeKey<Boolean> UNDER_WAY = AttributeKey.valueOf(HeadDeadline.class, "under way");

    private final Duration patience;
    private ScheduledFuture<?> end;

    HeadDeadline(Duration patience) {
        this.patience = patience;
    }

    /** The head of a request was understood. */
    static void begins(Channel channel) {
        tell(channel, true);
    }

    /** A request was answered: time runs again with the next byte. */
    static void ends(Channel channel) {
        tell(channel, false);
    }

    private static void tell(Channel channel, boolean underWay) {
        channel.attr(UNDER_WAY).set(underWay);
        HeadDeadline deadline = channel.pipeline().get(HeadDeadline.class);
        if (deadline != null) {
            deadline.stop();
        }
    }

    /** Comes a moment after the connection: of its first head, some may have been read. */
    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        if (context.channel().attr(UNDER_WAY).get() == null) {
            start(context);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!Boolean.TRUE.equals(context.channel().attr(UNDER_WAY).get())) {
            start(context);
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private void start(ChannelHandlerContext context) {
        if (end == null) {
            end = context.executor().schedule((Runnable) context::close, patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void stop() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }
}
