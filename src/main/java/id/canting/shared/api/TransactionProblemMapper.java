package id.canting.shared.api;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What fails at commit, as {@link ProblemMapper} tells it. Jersey brings a mapper of its own for this type, which would win over that for all. */
@Provider
@Priority(1)
public final class TransactionProblemMapper implements ExceptionMapper<TransactionalException> {
  @Context HttpHeaders headers;

  @Override
  public Response toResponse(TransactionalException failure) {
    return ProblemMapper.answer(failure, headers);
  }
}
