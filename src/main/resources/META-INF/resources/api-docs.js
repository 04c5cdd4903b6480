// Starts Swagger UI; its own page would do so in an inline script.
SwaggerUIBundle({
  url: "/q/openapi?format=json",
  dom_id: "#api-docs",
  validatorUrl: null,
  defaultModelsExpandDepth: -1, // each operation shows its own
  requestInterceptor(request) {
    request.headers["X-CSRF-TOKEN"] = document.querySelector("meta[name=csrf-token]").content;
    return request;
  },
});
