import { render, screen } from '@testing-library/react';
import { AuthContext, type AuthContextProps } from 'react-oidc-context';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import SigningIn from './SigningIn';

/** The session has read the answer of Keycloak; the router of a test stands beside the window, as a slow page's does. */
function comeBackTo(address: string) {
  const auth = { isLoading: false, error: undefined } as AuthContextProps;
  const router = createMemoryRouter(
    [
      {
        path: '/signed-in',
        element: (
          <AuthContext value={auth}>
            <SigningIn />
          </AuthContext>
        ),
      },
      { path: '/workbench', element: <p>the workbench</p> },
    ],
    { initialEntries: [address] },
  );
  render(<RouterProvider router={router} />);
  return router;
}

describe('coming back from Keycloak', () => {
  it('waits for the page that was asked for, wherever the window already is', () => {
    expect(window.location.search).toBe('');
    const router = comeBackTo('/signed-in?state=abc&code=def');
    expect(router.state.location.pathname).toBe('/signed-in');
    expect(screen.queryByText('the workbench')).not.toBeInTheDocument();
  });

  it('leads to the workbench who opens the bare address', async () => {
    comeBackTo('/signed-in');
    expect(await screen.findByText('the workbench')).toBeVisible();
  });
});
