import { render } from 'preact'

/** The least that a Preact page can be: a heading and ten rows. */
render(<main><h1>bare</h1>{Array.from({ length: 10 }, (_, row) => <p key={row}>{`row ${row}`}</p>)}</main>, document.body)
