package org.tourwright.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;

/** The platform's data source, and how long it takes for what. */
final class WatchedDataSource extends ProxyDataSource {

  private final transient DatabaseFigures figures;

  WatchedDataSource(DataSource source, DatabaseFigures figures) {
    super(source);
    this.figures = figures;
    addListener(new Watch(figures));
  }

  @Override
  public Connection getConnection() throws SQLException {
    long begun = System.nanoTime();
    figures.waiting().incrementAndGet();
    try {
      return super.getConnection();
    } finally {
      figures.waiting().decrementAndGet();
      figures.connecting().since(begun);
    }
  }

  private record Watch(DatabaseFigures figures) implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      // its time is known afterwards
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      long millis = execution.getElapsedTime();
      figures.statements().add(java.time.Duration.ofMillis(millis));
      if (!execution.isSuccess()) {
        figures.failed();
      }
      if (millis >= figures.slowFrom()) {
        figures.slow();
        SlowStatements.tell(millis, queries);
      }
    }
  }
}
