import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { createQueries } from './queries';
import { createRouter } from './router';
import { UpdateNotice } from './UpdateNotice';

export function Application() {
  const [queries] = useState(createQueries);
  const [router] = useState(createRouter);
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
      <UpdateNotice />
    </QueryClientProvider>
  );
}
