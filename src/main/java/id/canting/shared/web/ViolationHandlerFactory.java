package id.canting.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ViolationHandler} in front of Faces' own; named in faces-config.xml. */
public class ViolationHandlerFactory extends ExceptionHandlerFactory {
  public ViolationHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ViolationHandler(getWrapped().getExceptionHandler());
  }
}
