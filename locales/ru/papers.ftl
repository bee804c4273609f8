# Words of the printed papers.

