package org.entente.job.run;

import java.util.Iterator;
import java.util.function.Function;

/** What another iterator gives, changed one by one. */
public record MappedIterator<A, B>(Iterator<A> from, Function<A, B> change) implements Iterator<B> {
    @Override
    public boolean hasNext() {
        return from.hasNext();
    }

    @Override
    public B next() {
        return change.apply(from.next());
    }
}
