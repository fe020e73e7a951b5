// Everything on a page works without this; each module only makes one thing smoother.
