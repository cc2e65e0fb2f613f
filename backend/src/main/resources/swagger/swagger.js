// Shows the contract and signs in at the issuer that the API itself trusts (authorization code with PKCE).
fetch('/api/v1/client-config')
  .then((answer) => answer.json())
  .then((config) => {
    const endpoint = (name) => `${config.issuer}/protocol/openid-connect/${name}`;
    const signIn = {
      type: 'oauth2',
      description: '“Authorize” opens the sign-in page. 点击“Authorize”登录。',
      flows: {
        authorizationCode: { authorizationUrl: endpoint('auth'), tokenUrl: endpoint('token'), scopes: { openid: '' } },
      },
    };
    // The contract speaks of bearer tokens, whoever issued them; this page knows where to get one.
    const knowsWhereToSignIn = () => ({
      statePlugins: {
        spec: {
          wrapActions: {
            updateJsonSpec: (update) => (contract) => {
              if (contract.components) contract.components.securitySchemes.oidc = signIn;
              return update(contract);
            },
          },
        },
      },
    });
    const ui = SwaggerUIBundle({
      url: 'openapi.yaml',
      dom_id: '#swagger-ui',
      oauth2RedirectUrl: `${location.origin}/swagger/oauth2-redirect.html`,
      plugins: [knowsWhereToSignIn],
      deepLinking: true,
      docExpansion: 'none',
      filter: true,
      validatorUrl: null,
      // Every write needs a key of its own.
      requestInterceptor: (request) => {
        if (request.method === 'POST' && !request.headers['Idempotency-Key'] && request.url.startsWith(`${location.origin}/api/`)) {
          request.headers['Idempotency-Key'] = crypto.randomUUID();
        }
        return request;
      },
    });
    ui.initOAuth({ clientId: config.clientId, scopes: 'openid', usePkceWithAuthorizationCodeGrant: true });
  });
